/** What the calendar holds, in a file that only grows. */
@NullMarked
package io.homeroom.local.calendar.store;

import org.jspecify.annotations.NullMarked;
