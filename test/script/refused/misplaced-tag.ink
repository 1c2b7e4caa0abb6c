// 5: Move it to the line
-> door
=== door ===
A door.
+ [Go. # move: avoid # face: level] -> over
=== over ===
It is over. # ending: over
-> END
