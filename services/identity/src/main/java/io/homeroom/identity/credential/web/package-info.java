/** How what goes wrong at the provider is told. */
@NullMarked
package io.homeroom.identity.credential.web;

import org.jspecify.annotations.NullMarked;
