// 5: Writing with Ink
-> door
=== door ===
A door.
+ {seen [Go. # move: avoid] -> over
=== over ===
It is over. # ending: over
-> END
