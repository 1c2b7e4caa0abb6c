// 6: Go there
-> door
=== door ===
A door.
+ [Go. # move: avoid] -> over
=== landing ===
A landing.
-> over
=== over ===
It is over. # ending: over
-> END
