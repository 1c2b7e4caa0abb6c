// 6: # ending: id
-> door
=== door ===
A door.
+ [Go. # move: avoid]
  -> END
+ [Stay. # move: rescue] -> over
=== over ===
It is over. # ending: over
-> END
