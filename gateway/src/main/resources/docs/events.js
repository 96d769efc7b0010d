const page = document.getElementById("services");

function add(parent, name, text = "") {
  const element = document.createElement(name);
  element.textContent = text;
  parent.append(element);
  return element;
}

function named(reference) {
  return reference.$ref.split("/").at(-1);
}

function addMessage(table, name, message) {
  const row = add(table, "tr");
  add(add(row, "td"), "code", name);
  const says = add(row, "td", message.summary);
  const details = add(says, "details");
  add(details, "summary", "example and schema");
  for (const example of message.payload.examples ?? []) {
    add(details, "pre", JSON.stringify(example, null, 2));
  }
  add(details, "pre", JSON.stringify(message.payload.properties, null, 2));
}

function addService(service, contract) {
  const section = add(page, "section");
  add(section, "h2", service.name);
  const full = add(section, "a", "AsyncAPI document");
  full.href = `${service.url}/events`;
  for (const operation of Object.values(contract.operations)) {
    const channel = contract.channels[named(operation.channel)];
    const heard = operation.action === "receive" ? " (heard, not told)" : "";
    add(section, "h3", channel.address + heard);
    add(section, "p", channel.description);
    const table = add(section, "table");
    for (const message of Object.values(channel.messages)) {
      addMessage(table, named(message), contract.components.messages[named(message)]);
    }
  }
}

async function show() {
  const services = await (await fetch("/api/docs/services.json")).json();
  for (const service of services) {
    const answer = await fetch(`${service.url}/events`);
    if (answer.ok) {
      addService(service, await answer.json());
    }
  }
}

show();
