-- Asks for the timeline on another day with each request, from a day on at which the case has nearly all its events.
local n = 0

function init(args)
  first = os.time({ year = 2025, month = 11, day = 20, hour = 12 })
end

function request()
  n = n + 1
  return wrk.format("GET", "/cases/whatsapp-v-nso-group/timeline?as-of=" .. os.date("%Y-%m-%d", first + n * 86400), { ["Accept-Encoding"] = "br" })
end
