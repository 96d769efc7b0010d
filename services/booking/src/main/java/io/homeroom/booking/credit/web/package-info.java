/** Credits over HTTP. */
@NullMarked
package io.homeroom.booking.credit.web;

import org.jspecify.annotations.NullMarked;
