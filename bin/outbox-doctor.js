#!/usr/bin/env node
// The command. This file is kept to what every Node since 10 can parse, so that an old one can say what is needed
// instead of a syntax error: no static imports, nothing newer than a promise.

var version = process.versions.node.split('.').map(Number);
// 22.18 runs .ts as it stands and knows the system's trusted certificates; of the 23 line only the last releases did.
var newEnough = version[0] >= 24 || (version[0] === 22 && version[1] >= 18);

// Looking up a name holds a thread for as long as the resolver is silent, and only every other thread may be held so
// (libuv). With the usual four, names of the hosts file would wait behind those that nobody answers.
process.env.UV_THREADPOOL_SIZE = process.env.UV_THREADPOOL_SIZE || '24';

import(newEnough ? './run-here.js' : './run-packaged-node.js').catch(function (error) {
  if (error.code === 'ERR_MODULE_NOT_FOUND') {
    console.error('Outbox Doctor is not completely installed: ' + error.message + '\nRun "npm ci" in its folder.');
  } else if (newEnough) {
    console.error('This is a fault in Outbox Doctor, not in your mail:');
    console.error(error);
  } else {
    console.error('Outbox Doctor needs Node 22.18 or newer; this is Node ' + process.versions.node + '.');
  }
  // 1 would mean "found what is wrong" (docs/command-line.md).
  process.exit(newEnough ? 3 : 2);
});
