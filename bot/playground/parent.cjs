// Loaded into the chat page's server: it ends when the program that started it is gone, however that ended.
process.stdin.on('end', () => process.exit(0));
process.stdin.resume();
