package io.homeroom.bench.outbox;

/** Where the instances of one measurement meet. */
record Site(String database, String kafka, String topic) {}
