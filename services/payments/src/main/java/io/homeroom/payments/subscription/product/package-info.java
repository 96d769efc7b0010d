/** Products that families get, and pay for, each month: a box, or credits of a course. */
@NullMarked
package io.homeroom.payments.subscription.product;

import org.jspecify.annotations.NullMarked;
