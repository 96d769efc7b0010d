/** Courses over HTTP. */
@NullMarked
package io.homeroom.booking.course.web;

import org.jspecify.annotations.NullMarked;
