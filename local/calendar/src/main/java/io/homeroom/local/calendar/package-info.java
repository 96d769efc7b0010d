/** Stands in for Google Calendar: the official client talks to it unchanged. */
@NullMarked
package io.homeroom.local.calendar;

import org.jspecify.annotations.NullMarked;
