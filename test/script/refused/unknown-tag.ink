// 5: Known: move
-> door
=== door ===
A door.
The lid shuts. # mood: sad
+ [Go. # move: avoid] -> over
=== over ===
It is over. # ending: over
-> END
