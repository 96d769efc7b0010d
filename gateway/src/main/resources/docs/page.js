fetch("/api/docs/services.json")
  .then((answer) => answer.json())
  .then((urls) =>
    SwaggerUIBundle({
      dom_id: "#page",
      urls,
      validatorUrl: null,
      deepLinking: true,
      presets: [SwaggerUIBundle.presets.apis, SwaggerUIStandalonePreset],
      layout: "StandaloneLayout",
    }),
  );
