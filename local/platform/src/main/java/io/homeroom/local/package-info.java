/** The command {@code homeroom}: the whole suite on one machine, for people and for CI. */
@NullMarked
package io.homeroom.local;

import org.jspecify.annotations.NullMarked;
