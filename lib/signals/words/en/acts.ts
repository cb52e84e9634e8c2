import type { WordBook } from '../word-book'

/** English words: what people and systems do, one thing after the other. */
export const acts: WordBook['lists'] = {
  act: [
    'open|opens|opened|reopened|click|clicks|clicked|press|presses|pressed|tap|taps|tapped|type|types|typed|enter|enters|entered|choose|chooses|chose|select|selects|selected|pick|picks|picked|tick|ticks|ticked|untick|unticked|scroll|scrolls|scrolled|swipe|swiped|drag|drags|dragged|dropped',
    'save|saves|saved|close|closes|closed|export|exports|exported|import|imports|imported|upload|uploads|uploaded|download|downloads|downloaded|print|prints|printed|scan|scans|scanned|attach|attaches|attached|paste|pasted|copy|copied|edit|edits|edited|fill|filled|submit|submits|submitted|confirm|confirms|confirmed|approve|approves|approved|withdrew|accept|accepts|accepted|publish|published',
    'add|adds|added|create|creates|created|recreated|delete|deletes|deleted|remove|removes|removed|rename|renames|renamed|move|moves|moved|merge|merged|split|replace|replaces|replaced|swap|swapped|duplicate|duplicated|insert|inserts|inserted|assign|assigned|invite|invited|mapped|unmapped|linked|unlinked',
    'install|installs|installed|uninstall|uninstalls|reinstall|reinstalled|uninstalled|upgrade|upgrades|upgraded|update|updates|updated|patched|deployed|migrated|rebuilt|built|restart|restarts|restarted|reboot|reboots|rebooted|reset|resets|rotated|renewed|reissued|switch|switches|switched|enable|enabled|disable|disabled|activated|deactivated|deactivates|configured|connect|connects|connected|reconnect|reconnects|reconnected|disconnect|disconnects|disconnected|plugged|unplugged',
    'send|sends|sent|resend|resends|resent|post|posts|posted|ran|rerun|reran|retry|retries|retried|repeat|repeats|repeated|refresh|refreshes|refreshed|reload|reloaded|follow|followed|logged|sign|signs|signed|login',
    'bought|ordered|booked|paid|charged|billed|hired|cancelled|refunded',
    'start|starts|started|stop|stops|stopped the|our|it|them',
    'log|logs in|out|on|into',
    'go|goes|went back|to|into',
    'put|puts|made|turned|hit|changed|hold|holds|held',
    'take|takes|took|make|makes|set|change|turn a|an|the|my|our|his|her|up|off|on|it',
    'left|joined|leaves|lost|forgot',
    'let|lets someone|somebody|him|her|them go',
    'refuse|refuses|refused|reject|rejects|rejected|writes|wrote|bounce|bounced|expires|expired|pauses|paused|redirects|redirected|drops|waits|waited|threw|kicks|kicked|released|quarantined|deleted|removed|dropped|filed|shifted|rewrote|uploads|mapped',
    'receives|received|polls|polled|re signs|signed|dealt|signed',
  ],
}
