/**
 * What the tests of every module share: real servers on free ports, tokens for any role, a clock to
 * move, and assertions on published events.
 *
 * <p>An annotation such as {@link io.homeroom.platform.test.WithPostgres} on a Spring test starts
 * its server once per JVM and points the application's settings at it.
 */
@NullMarked
package io.homeroom.platform.test;

import org.jspecify.annotations.NullMarked;
