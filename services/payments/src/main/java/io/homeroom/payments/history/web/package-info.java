/** How families and admins see payments, and how admins give back. */
@NullMarked
package io.homeroom.payments.history.web;

import org.jspecify.annotations.NullMarked;
