/**
 * Stands in for Twilio's messages API on one machine: accepts what the official SDK sends, answers
 * as Twilio does, keeps the messages in a file, and fails on demand.
 */
@NullMarked
package io.homeroom.local.twilio;

import org.jspecify.annotations.NullMarked;
