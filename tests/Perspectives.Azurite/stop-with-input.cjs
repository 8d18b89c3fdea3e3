// Loaded before Azurite: it stops, in good order, when its input ends. So it does when told, on every system, and when whoever started it is no more.
process.stdin.once('end', () => process.emit('SIGTERM') || process.exit(1));
process.stdin.resume();
