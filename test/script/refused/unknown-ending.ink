// 7: Known: over
-> door
=== door ===
A door.
+ [Go. # move: avoid] -> gone
=== gone ===
He went. # ending: gone
-> END
