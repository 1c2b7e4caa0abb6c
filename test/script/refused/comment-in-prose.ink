// 4: a line of its own
-> door
=== door ===
A card on the wall says http://example.org in red.
+ [Go. # move: avoid] -> over
=== over ===
It is over. # ending: over
-> END
