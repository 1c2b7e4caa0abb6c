// 5: Keep tags out
VAR seen = 0
-> door
=== door ===
{seen: He looks. # gaze: you|He looks away.}
+ [Go. # move: avoid] -> over
=== over ===
It is over. # ending: over
-> END
