/**
 * Journeys through the running suite as people take them: by the gateway, the mailbox and nothing
 * else. The demo tells a journey step by step; the tests walk the same one.
 */
@NullMarked
package io.homeroom.e2e;

import org.jspecify.annotations.NullMarked;
