/** Asking a server, in its own language, whether it does its work. */
@NullMarked
package io.homeroom.local.probe;

import org.jspecify.annotations.NullMarked;
