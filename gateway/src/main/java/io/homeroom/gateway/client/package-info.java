/** Where a request comes from, as far as that can be believed. */
@NullMarked
package io.homeroom.gateway.client;

import org.jspecify.annotations.NullMarked;
