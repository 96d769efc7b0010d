/**
 * What is told of credits that are bought, left and paid back, and heard of families that are no
 * more.
 */
@NullMarked
package io.homeroom.booking.credit.messaging;

import org.jspecify.annotations.NullMarked;
