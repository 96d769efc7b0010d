/** Courses, their sessions, and the seats that families book in them. */
@NullMarked
package io.homeroom.booking;

import org.jspecify.annotations.NullMarked;
