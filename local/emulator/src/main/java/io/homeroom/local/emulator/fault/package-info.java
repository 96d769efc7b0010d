/** What goes wrong on demand. */
@NullMarked
package io.homeroom.local.emulator.fault;

import org.jspecify.annotations.NullMarked;
