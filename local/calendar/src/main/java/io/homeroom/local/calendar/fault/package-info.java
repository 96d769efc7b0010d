/** What goes wrong on demand. */
@NullMarked
package io.homeroom.local.calendar.fault;

import org.jspecify.annotations.NullMarked;
