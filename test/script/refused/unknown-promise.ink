// 5: # promise: note
-> door
=== door ===
A door.
+ [Listen, then. # move: share-with-consent # keeps: note] -> over
=== over ===
It is over. # ending: over
-> END
