/** The coach's day over HTTP. */
@NullMarked
package io.homeroom.booking.attendance.web;

import org.jspecify.annotations.NullMarked;
