/** Where the provider tells it. */
@NullMarked
package io.homeroom.payments.webhook.web;

import org.jspecify.annotations.NullMarked;
