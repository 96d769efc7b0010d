/** How other services ask for checkouts. */
@NullMarked
package io.homeroom.payments.checkout.web;

import org.jspecify.annotations.NullMarked;
