import type { WordBook } from '../word-book'

/** English words: actions somebody can repeat. */
export const steps: WordBook['lists'] = {
  'action-verb': [
    '^please? just? then? now? next? first? and? again? click|press|tap|open|select|choose|pick|navigate|enter|create|delete|invoke|execute|expand|collapse|drag|install|uninstall|configure|define|modify|replace|rename|insert|compile|extract|unzip|assign|attach|untick|uncheck|enable|disable|scroll|hover|resize|paste|reload|restart|download|upload|submit|goto|login|log|sign|perform|repeat|specify|highlight|refactor|checkout|double|right|drop',
    '^please? just? then? now? next? first? and? again? add|remove|set|change|switch|tick|check|move|copy|cut|save|close|import|export|run|launch|start|stop|connect|disconnect|call|send|refresh|write|edit|put|use|make|generate|build|debug|step|load|browse|find|search|look|wait|try|turn|place|bring|apply|convert|preview|view|confirm|filter|do|fill|leave|undo|redo|go|hit|type|give|keep|have|let|merge|annotate|take|get the|a|an|this|that|these|any|some|all|every|each|your|it|them|on|in|to|into|from|up|out|off|down|two|three|one|another|new|as|by|following|#|over|at|under|back|again|now|through|until|content|code|following|breakpoint|ctrl|alt|shift|enter|f3|f5|f11|focus|two',
    '^please? then? now? next? first? add|remove|set|change|save|close|import|run|use _ to|as|in|on|with|into|from|and|file|project|class|button|view|dialog|page|table|link|editor|tab|folder|menu|option|under',
    'new|file|import|export|select|choose|click then',
  ],
  'action-context': [
    'i|we|then then|now|just|also|first|have|next? clicked|pressed|opened|selected|chose|created|added|entered|typed|ran|launched|started|changed|switched|ticked|saved|closed|imported|exported|installed|logged|signed|uploaded|deleted|removed|moved|copied|pasted|renamed|modified|edited|dragged|called|built|compiled|connected|hovered|placed|defined|refactored|configured|downloaded|replaced|enabled|disabled|inserted|annotated|went|set|put|wrote|made|navigated|expanded|checked|unchecked|invoked|executed|upgraded|converted|generated|restarted|applied|attached',
    'i|we then|now|just|also|first? click|press|open|select|choose|create|add|enter|type|run|launch|start|change|switch|tick|save|close|import|export|install|upload|delete|remove|move|copy|paste|rename|modify|edit|drag|call|build|compile|connect|hover|place|define|go|set|put|write|do|make|use|invoke|navigate|expand',
    'step~ to reproduce',
    'how to reproduce',
    'can reproduce this|it|the by|with|as',
    'can be reproduced by|with|as|using',
    'reproduced by',
    'reproduce the|this problem|issue|bug as|by|with',
    'following|this|attached|simple|small|sample|example code|snippet|program|query|script|class|test|testcase|fragment',
    'code fragment|snippet',
    'test case|program|project below|attached|that|which',
    'the user|customer|tester clicks|opens|selects|creates|adds|enters|types|presses|saves|chooses|runs|starts|changes',
    '^developer|user|admin|customer _? adds|checks|opens|creates|changes|edits|saves|selects|clicks',
    '^using the? latest|version|build|following',
  ],
  'step-trigger': [
    '^but|however|so|and|then|also? when|whenever|if|after|once|while|as|upon i|we|you|users|user|someone|somebody|anyone|he|she|they|people|customers',
    '^but|however|so|and|then|also? when|whenever|after|while|upon|on|by clicking|opening|saving|pressing|selecting|choosing|creating|adding|running|starting|importing|exporting|uploading|trying|using|logging|signing|closing|editing|moving|changing|deleting|dragging|calling|sending|switching|refactoring|debugging|building|compiling|typing|renaming|doing|performing|invoking|executing|working|making|setting|upgrading|installing|removing|compiling|hovering|resizing|scrolling',
    'when|whenever|if|after|once|every|each time? i|we|you click|press|open|select|choose|create|add|enter|save|run|start|use|try|tick|send|call|upload|export|import|log|sign|do|go|close|switch|delete|change|set|move|type|made|make|did|tried|used|moved|ran|opened|clicked',
    'as soon as i|we|you',
    'every|each time i|we|you',
    'when|if|after the user|customer clicks|opens|selects|creates|adds|enters|types|presses|saves|chooses|runs',
  ],
  'not-reproducible': [
    'not reproducible',
    "cannot|can't|couldn't reproduce",
    "cannot|can't be reproduced",
    'unable to reproduce',
    'could not reproduce',
    'not able to reproduce',
    'no way to reproduce',
    'did not reproduce',
    'does not reproduce',
    "doesn't reproduce",
  ],
}
