/** Waiting over HTTP. */
@NullMarked
package io.homeroom.booking.waitlist.web;

import org.jspecify.annotations.NullMarked;
