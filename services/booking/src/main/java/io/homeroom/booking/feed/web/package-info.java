/** Feeds over HTTP. */
@NullMarked
package io.homeroom.booking.feed.web;

import org.jspecify.annotations.NullMarked;
