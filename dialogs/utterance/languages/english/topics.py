"""What people ask in English that has nothing to do with accounts from HR."""

from __future__ import annotations

TOPICS = (
    r"how (?:tall|big|hot|cold|expensive|old)|capital of|how much|how far (?:is|to)|how many (?:days|people|hours|employees)",
    r"passwords?|passcode|pin(?: code)?|passphrase",
    r"vpn|firewall|proxy|remote desktop|citrix|rdp",
    r"printers?|printing|print|toner|scanner|scan|paper jam|photocopier|copier",
    r"wi-?fi|internet|wlan|network (?:cable|socket|drive)|bandwidth|signal strength",
    r"weather|rain(?:ing)?|snow|forecast|temperature|heating|air ?con(?:ditioning)?",
    r"laptops?|computers?|monitors?|keyboards?|mouse|headsets?|docking station|dock|webcam|camera|microphone|projectors?|beamer|hdmi|charger|battery|usb|speakers"
    r"|handsets?|tablet|ipad|iphone|android|sim card|bluetooth",
    r"licen[cs]es?|licen[cs]ed|licensing|subscription fee|visio|adobe|photoshop|acrobat|autocad|jira|confluence|salesforce|slack|zoom|miro|figma|copilot",
    r"mfa|authenticator|two-factor|2fa|second factor|otp|yubikey|security key|verification code",
    r"jokes?|riddle|poem|sing|song|music|film|movie|netflix|book recommendation|horoscope|lottery|meaning of life",
    r"lunch|breakfast|dinner|pizza|coffee|tea|canteen|cafeteria|menu|vegan|vegetarian|snacks?|cake|drinks|beer|restaurant|recipe|catering",
    r"football|soccer|cricket|rugby|tennis|olympics|world cup|score of|match result",
    r"sharepoint|onedrive|excel|powerpoint|spreadsheets?|pivot table|word document|pdf|macro|template|onenote|power ?bi",
    r"pay ?slips?|salary|salaries|vacations?|holidays?|annual leave|sick leave|parental leave|day off|days off|time off|pto|overtime|timesheets?|pay ?rise"
    r"|bonus|pension|payroll run|wage|tax(?:es)?|reimburse\w*|expenses? (?:claim|report|form|policy)|allowance|per diem|invoices?|purchase order|budget|bike",
    r"meeting rooms?|conference rooms?|room \d[\w.]*|book(?:ing)? (?:a|an|the|me|us)|reserv\w+|parking|car park|badge|key ?card|locker|desk booking|standing desk|chair|office keys?",
    r"one-to-one|1:1|one-on-one|calendar|appointments?|reschedul\w+|meeting (?:invite|invitation|request|with|at|notes|minutes)|agenda|minutes of",
    r"(?:free|open) (?:time )?slots?|availability|free (?:at|on|for|tomorrow|today|this|next)|lunch break|what's \d+|what is \d+|plus \d+|times \d+",
    r"taxi|cab|train|flights?|airport|hotel|travel|visa|passport|bus|shuttle|trip|car rental|company car|rental car",
    r"birthday|party|leaving do|farewell|gift|present for|wedding list|secret santa|christmas|barbecue|team event|offsite|karaoke|yoga|gym",
    r"won|election|president of|stock price|share price|exchange rate|currency|bitcoin|population|news headlines|headlines|horoscope",
    r"unlock|locked out|lock screen|screen ?saver|wallpaper|background image|dark mode|font|ringtone|emoji|gif",
    r"network drive|shared drive|shared mailbox|distribution list|mailing list|security group|signature (?:template|block)|out of office|auto-?reply|spam|phishing|virus|malware"
    r"|junk (?:mail|folder)|archive|inbox rule|quota|backup|restore a file|deleted (?:file|mail|e-?mail)s?",
    r"reboot|blue screen|bluescreen|crashes|frozen screen|install(?:ing|ation)?|uninstall|driver|windows (?:update|10|11)|bitlocker|admin rights|software|browser|chrome|edge|firefox|java"
    r"|bios|zip file|vba",
    r"translate|translation|translated|spell check|summari[sz]e|proofread|rewrite|write (?:a|me|an)|draft (?:a|an|me)|compose|calculate|square root|convert \w+",
    r"lift|elevator|toilet|kitchen|dishwasher|fridge|window|light bulb|cleaning|plant|noise|parcel|package|delivery|post ?room|stationery|whiteboard|fire drill|first aid|flu (?:shot|jab)",
    r"training course|e-?learning|course|webinar|certificate|appraisal|performance review|job (?:advert|opening|posting|offer)|vacanc(?:y|ies)|dress code|policy on|works council"
    r"|who (?:is|was) the (?:ceo|boss of|president|prime minister|founder)|phone number of (?:the|a)|opening hours|what(?:'s| is) (?:the )?(?:time|date)|what day",
)
