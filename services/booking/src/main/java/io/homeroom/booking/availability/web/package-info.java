/** Finding free seats over HTTP. */
@NullMarked
package io.homeroom.booking.availability.web;

import org.jspecify.annotations.NullMarked;
