/** How it is told that something cannot be paid. */
@NullMarked
package io.homeroom.booking.payment.web;

import org.jspecify.annotations.NullMarked;
