/** How parents subscribe, change and cancel. */
@NullMarked
package io.homeroom.payments.subscription.web;

import org.jspecify.annotations.NullMarked;
