package io.homeroom.payments.dispute;

/** What was taken back of a payment, in minor units. */
record Taken(String id, long minor, String currency) {}
