/**
 * Processes of the operating system: starting one that outlives its parent, knowing it again,
 * measuring it, ending it with all its children.
 */
@NullMarked
package io.homeroom.local.process;

import org.jspecify.annotations.NullMarked;
