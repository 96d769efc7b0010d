/** Where the calendar tells that something has changed, and where staff sees what waits. */
@NullMarked
package io.homeroom.booking.calendar.web;

import org.jspecify.annotations.NullMarked;
