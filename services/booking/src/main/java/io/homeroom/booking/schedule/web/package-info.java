/** Course sessions over HTTP, as coaches plan them. */
@NullMarked
package io.homeroom.booking.schedule.web;

import org.jspecify.annotations.NullMarked;
