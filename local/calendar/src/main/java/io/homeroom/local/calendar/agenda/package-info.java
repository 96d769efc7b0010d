/** The calendar: its events, each change of them numbered. */
@NullMarked
package io.homeroom.local.calendar.agenda;

import org.jspecify.annotations.NullMarked;
