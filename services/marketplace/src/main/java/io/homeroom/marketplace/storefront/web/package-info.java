/** The store over HTTP. */
@NullMarked
package io.homeroom.marketplace.storefront.web;

import org.jspecify.annotations.NullMarked;
