// 5: Cast: desmond, marian
-> door
=== door ===
A door.
DESMONT: For you. # face: level
+ [Go. # move: avoid] -> over
=== over ===
It is over. # ending: over
-> END
