/// Has NetworkX and igraph read the files that we wrote, tell what they see, and write them again.
enum PeerScript {
    static let text = """
        import json, sys
        from collections import Counter
        import igraph, networkx as nx

        def weights(values):
            return sorted(float(value) for value in values)

        def summary(nodes, edges):
            return {
                "nodes": len(nodes), "edges": len(edges),
                "nodeKinds": dict(Counter(node["kind"] for node in nodes)),
                "edgeKinds": dict(Counter(edge["kind"] for edge in edges)),
                "weights": weights(edge["weight"] for edge in edges),
                "names": sorted(node.get("name") or "" for node in nodes),
            }

        def of_networkx(graph):
            assert graph.is_directed()
            return summary([d for _, d in graph.nodes(data=True)], [d for _, _, d in graph.edges(data=True)])

        def of_igraph(graph):
            assert graph.is_directed()
            return summary([v.attributes() for v in graph.vs], [e.attributes() for e in graph.es])

        graphml = nx.read_graphml("own.graphml")
        gexf = nx.read_gexf("own.gexf")
        with open("own.json", encoding="utf-8") as file:
            link = nx.node_link_graph(json.load(file), edges="edges")
        other = igraph.Graph.Read_GraphML("own.graphml")
        seen = {"graphml": of_networkx(graphml), "gexf": of_networkx(gexf), "json": of_networkx(link),
                "igraph": of_igraph(other)}
        assert set(graphml.nodes) == set(gexf.nodes) == set(link.nodes) == set(other.vs["id"])

        nx.write_graphml(graphml, "networkx.graphml")
        nx.write_gexf(gexf, "networkx.gexf")
        with open("networkx.json", "w", encoding="utf-8") as file:
            json.dump(nx.node_link_data(link, edges="edges"), file)
        other.write_graphml("igraph.graphml")
        json.dump(seen, sys.stdout)
        """

    /// Graphs of the literature, as each writes them, and what is in them.
    static let foreign = """
        import json, igraph, networkx as nx

        club = nx.karate_club_graph()
        nx.write_graphml(club, "club.graphml")
        nx.write_gexf(club, "club.gexf")
        with open("club.json", "w") as file:
            json.dump(nx.node_link_data(club, edges="edges"), file)
        other = igraph.Graph.Famous("Zachary")
        other.vs["name"] = [f"Lid {index}" for index in range(34)]
        other.write_graphml("zachary.graphml")
        """
}
