using CaseTracker.Core.Editing;
using CaseTracker.Core.Facts;
using CaseTracker.Data;
using CaseTracker.Data.Proposals;

namespace CaseTracker.Web.Editing.Proposals;

/// <content>The open form: what is typed is kept and shown in the preview by itself, a moment later.</content>
public sealed partial class ProposalSession
{
    private const string InAnotherWindow =
        "A form of this draft is open in another window. What you type here is kept by this browser alone, "
        + "until one of both is kept in the draft or discarded.";

    /// <summary>How long what is typed may wait until it is kept. Typing on does not put it off.</summary>
    private static readonly TimeSpan KeepFormAfter = TimeSpan.FromMilliseconds(700);

    /// <summary>How long it may wait until what follows from it is shown.</summary>
    /// <remarks>A case is folded anew for that, which no keystroke should wait for.</remarks>
    private static readonly TimeSpan PreviewAfter = TimeSpan.FromMilliseconds(200);

    private bool _isPreviewing,
        _isPreviewAsked;
    private int _previews;

    /// <summary>How far the browser had counted what it sends when something came last.</summary>
    public string Received { get; private set; } = "";

    /// <summary>The count up to which all is kept: the browser forgets no more than that.</summary>
    public string ReceivedAndSaved { get; private set; } = "";

    public void BeginRuling()
    {
        if (_loaded is not { Draft.File.Case: { } draft })
            return;
        var trial = draft.Dockets.FirstOrDefault(docket => !docket.IsReview);
        Open(
            new OpenForm(
                new RulingDraft
                {
                    Docket = trial?.Id ?? "",
                    Judges = trial?.Judges is [.., var newest] ? [newest.Judge] : [],
                    Sources = [new TypedSource()],
                },
                null
            )
        );
    }

    public void Begin(RecordDraft draft) => Open(new OpenForm(null, draft));

    /// <summary>Opens a record that the draft has.</summary>
    public void OpenRecord(RecordKind kind, string? id)
    {
        if (_loaded is { } loaded && RecordWriter.Open(loaded.Draft.File, kind, id) is { } draft)
            Begin(draft);
    }

    /// <summary>Called with each keystroke, after the form was filled in.</summary>
    public void Type()
    {
        if (_form is not { Form: not null } form)
            return;
        _keepingForm.Ask();
        _previewing.Ask();
        if (form.SaveWords == FormInProgress.NotSaved && Notice.Choice is null)
            return;
        _form = form with { SaveWords = FormInProgress.NotSaved };
        Notice = Notice with { Choice = null };
        RaiseChanged();
    }

    /// <summary>Notes how far the browser has counted, and asks for one more save: the count often comes after the save of the text
    /// that it is about, and would stay unconfirmed until something else is typed.</summary>
    /// <param name="count">As the browser counts what it sends.</param>
    public void Receive(string count)
    {
        Received = count;
        if (Form is not null)
            _keepingForm.Ask();
    }

    public async Task DiscardFormAsync()
    {
        StopWaiting();
        var saved = await AloneAsync(() => _desk.SaveFormAsync(Id, _form?.Token, _form?.Base.Number ?? DraftVersionStamp.First, null, 0));
        if (saved.IsDone)
            _form = null;
        Take(await _desk.FindAsync(Id) with { Words = saved.IsDone ? "The form was discarded." : saved.Words });
        RaiseChanged();
    }

    private void Open(OpenForm form)
    {
        if (_loaded is not { } loaded)
            return;
        (_form, _focus, Notice) = (FormInProgress.Begin(form, loaded.Draft), EditorFocus.Form, ProposalNotice.None);
        ShowPreview();
        RaiseChanged();
    }

    private async Task SaveTypedAsync()
    {
        await SaveFormAsync(Form);
        RaiseChanged();
    }

    /// <summary>One save at a time: the next must know the token that this one brings.</summary>
    private async Task SaveFormAsync(OpenForm? saving)
    {
        await _saving.WaitAsync();
        try
        {
            if (saving is null || Proposal is null || !ReferenceEquals(saving, Form) || _form is not { } form)
                return;
            var (text, received) = (saving.Write(), Received);
            if (text != form.SavedText)
            {
                var (saved, token) = await SaveFormAsync(form, text);
                if (!ReferenceEquals(saving, Form) || _form is not { } now)
                    return;
                if (!saved.IsDone)
                {
                    _form = now with { Token = token, SaveWords = "not saved" };
                    Notice = Notice with { Words = saved.Outcome == ProposalOutcome.Stale ? InAnotherWindow : saved.Words };
                    return;
                }

                _form = now with { SavedText = text, Token = saved.Token };
            }

            ReceivedAndSaved = received;
            _form = _form with { SaveWords = _keepingForm.IsWaiting ? FormInProgress.NotSaved : "saved" };
        }
        catch (Exception exception) when (exception is IOException || DatabaseFailure.Is(exception))
        {
            if (_form is not { } form)
                return;
            _form = form with { SaveWords = "not saved; trying again" };
            _keepingForm.Ask();
        }
        finally
        {
            _saving.Release();
        }
    }

    /// <summary>Saves the form, and once more where what stood in its way is
    /// this very form, or was closed in another window meanwhile.</summary>
    private async Task<(FormSaved Saved, Guid? Token)> SaveFormAsync(FormInProgress form, string text)
    {
        var saved = await _desk.SaveFormAsync(Id, form.Token, form.Base.Number, text, text.Length);
        if (saved.Outcome != ProposalOutcome.Stale || await _desk.FindAsync(Id) is not { Proposal: { } now })
            return (saved, form.Token);
        if (now.MyForm is { } other && other.Text != form.SavedText)
            return (saved, form.Token);
        var token = now.MyForm?.Token;
        return (await _desk.SaveFormAsync(Id, token, form.Base.Number, text, text.Length), token);
    }

    /// <summary>Computes what follows from a copy of the form.</summary>
    /// <remarks>Away from the circuit, so that neither a keystroke nor a save waits for it.</remarks>
    private async Task PreviewTypedAsync()
    {
        _isPreviewAsked = true;
        if (_isPreviewing)
            return;
        _isPreviewing = true;
        try
        {
            // What is typed while one preview is computed is in the one after it.
            while (_isPreviewAsked && _loaded is { } loaded && _form is { Form: { } form } open && OpenForm.Read(form.Write()) is { } copy)
            {
                _isPreviewAsked = false;
                var (number, today) = (++_previews, _calendar.Today);
                var preview = await Task.Run(() => DraftPreview.From(loaded.Origin, open.Base, copy, today));
                // A later one may be there already: that of a step that could not wait.
                if (number == _previews && ReferenceEquals(form, Form))
                    Preview = preview;
                RaiseChanged();
            }
        }
        finally
        {
            _isPreviewing = false;
        }
    }

    private void ShowPreview()
    {
        if (_loaded is not { } loaded)
            return;
        _previews++;
        Preview = DraftPreview.From(loaded.Origin, Form is null ? loaded.Draft : _form!.Base, Form, _calendar.Today);
    }
}
