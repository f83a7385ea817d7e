// Passkeys. Only a script reaches the browser's keys; it asks for one, puts the answer into the form around it and sends that.
for (const form of document.querySelectorAll("form[data-passkey]")) {
  const isKnown = window.PublicKeyCredential?.parseCreationOptionsFromJSON && window.PublicKeyCredential.parseRequestOptionsFromJSON;
  if (!isKnown) continue;
  form.hidden = false;
  for (const other of document.querySelectorAll("[data-without-passkey]")) other.hidden = true;
  const said = form.querySelector("[role=status]");
  const field = form.elements.namedItem("credential");

  form.addEventListener("submit", async event => {
    if (field.value) return;
    event.preventDefault();
    said.textContent = "";
    try {
      const answer = await fetch(form.dataset.options, { method: "POST", body: new URLSearchParams(new FormData(form)) });
      if (!answer.ok) throw new Error(answer.statusText);
      const json = await answer.json();
      const credential = form.dataset.passkey === "create"
        ? await navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(json) })
        : await navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(json) });
      field.value = JSON.stringify(credential);
      form.submit();
    } catch {
      said.textContent = "No passkey was given. Nothing has changed.";
    }
  });
}
