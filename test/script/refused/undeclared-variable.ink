// 4: VAR name
-> door
=== door ===
{trust_bend == "open": A door.}
+ [Go. # move: avoid] -> over
=== over ===
It is over. # ending: over
-> END
